def log = new File(basedir, 'build.log').readLines()
assert log.any { it.endsWith('1 chapter, 2 equations, 2 linked lines: no finding') }

def trace = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/doc-linker/trace.json'))
assert trace.book == 'Sums'
assert trace.chapters*.slug == ['sums']
assert trace.equations*.number == ['1.1', '1.2']
assert trace.equations*.tests == [['core.SumTest#twoAndThreeMakeFive'], ['extra.TwiceTest#twiceTwoIsFour']]
assert trace.equations*.regions*.file.flatten() == ['core/src/main/java/core/Sum.java', 'extra/src/main/java/extra/Twice.java']

def page = new File(basedir, 'target/site/sums.html').getText('UTF-8')
assert page.contains('>Chapters</a>') && !page.contains('Part 1') : 'a book without a plan has no parts'
assert page.contains('<p>Sums. <a') : 'nor a license'
assert new File(basedir, 'target/book.pdf').length() > 0
assert new File(basedir, 'target/book.epub').length() > 0

assert !new File(basedir, 'book/target/doc-linker').exists() : 'a module finds the project that it belongs to'
