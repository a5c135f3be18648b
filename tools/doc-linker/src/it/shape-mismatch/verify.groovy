def findings = new File(basedir, 'build.log').readLines().findAll { it.contains(': error: [') }
assert findings.size() == 1 : "findings: ${findings}"
assert findings[0].contains('book/chapters/dot.adoc:7:29: error: [shape-mismatch] ')
