def findings = new File(basedir, 'build.log').readLines().findAll { it.contains(': error: [') }.collect { it - '[ERROR] ' }
def expected = [
        "doc-linker.yaml:1:1: error: [input-unreadable] there is no key 'chapter' (did you mean 'chapters'?): the keys are chapters, code, ",
        "doc-linker.yaml:2:7: error: [input-unreadable] '../elsewhere': it lies outside the project",
        "book/chapters/power.adoc:13:1: error: [equation-without-code] equation 'cube' has no region",
        "book/chapters/power.adoc:18:5: error: [reference-broken] nothing is called 'sqare' (did you mean 'square'?)",
        "src/main/java/sample/Power.java:12:9: error: [code-without-equation] line 12 of code answers to no equation"]
assert findings.size() == expected.size() : findings
[findings, expected].transpose().each { finding, beginning -> assert finding.startsWith(beginning) }

def log = new File(basedir, 'build.log').text
assert log.contains('1 chapter, 2 equations, 1 linked line: 3 findings')
assert log.contains('doc-linker is skipped')
// Maven's own resolver may show traces of its own.
assert !log.contains('at org.linebyline.')
