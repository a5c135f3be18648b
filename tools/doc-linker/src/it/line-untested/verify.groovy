def findings = new File(basedir, 'build.log').readLines().findAll { it.contains(': error: [') }
assert findings.size() == 1 : "findings: ${findings}"
assert findings[0].contains('src/main/java/sample/Dot.java:16:13: error: [line-untested] line 16 is executed by no test')
assert new File(basedir, 'target/coverage/tests.exec').length() > 0
