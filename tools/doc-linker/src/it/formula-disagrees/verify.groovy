def log = new File(basedir, 'build.log').readLines()
def findings = log.findAll { it.contains(': error: [') }
assert findings.size() == 1 : "findings: ${findings}"
assert findings[0].contains('book/chapters/dot.adoc:7:1: error: [formula-disagrees] the code gives ')
assert findings[0].contains(' and the right side of the formula ') && findings[0].contains(', for a = [')
assert log.any { it.contains('formulas: 0 evaluated, 0 excused, 1 neither') }
