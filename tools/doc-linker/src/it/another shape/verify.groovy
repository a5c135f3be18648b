def log = new File(basedir, 'build.log').readLines()
assert log.any { it.endsWith('1 chapter, 1 equation, 3 linked lines: no finding') }
assert log.any { it.endsWith('site: build/pages/index.html') }

def page = new File(basedir, 'build/pages/distance.html').getText('UTF-8')
assert page.contains('Geometry, with a foot of its own.')
assert page.contains('href=../guide.pdf')
assert page.contains('</b> “Distance”, chapter 1 of') : 'a book without authors is cited without a name'
assert new File(basedir, 'build/pages/evidence/distance.html').getText('UTF-8').contains('DistanceTest')
assert new File(basedir, 'build/pages/index.html').getText('UTF-8').contains('Angle')
assert new File(basedir, 'build/pages/css/base.css').length() > 0 : 'the styles of the tool stand below a foot of the book'
assert new File(basedir, 'build/guide.pdf').withInputStream { new String(it.readNBytes(5)) } == '%PDF-'
assert new File(basedir, 'build/guide.epub').withInputStream { new String(it.readNBytes(2)) } == 'PK'
assert !new File(basedir, 'target').exists() && !new File(basedir, 'site').exists()
