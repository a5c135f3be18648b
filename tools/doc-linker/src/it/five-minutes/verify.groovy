def log = new File(basedir, 'build.log').readLines()
assert log.any { it.endsWith('1 chapter, 1 equation, 4 linked lines: no finding') }
assert !log.any { it.contains('was not judged') && it.contains('line-untested') }

def trace = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doc-linker/trace.json'))
assert trace.equations[0].tests == ['sample.MeanTest#meanOfOneTwoThreeIsTwo']
