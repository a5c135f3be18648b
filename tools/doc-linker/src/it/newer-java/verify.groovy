def log = new File(basedir, 'build.log').readLines()
assert log.any { it =~ /1 chapter, 1 equation, \d linked lines: no finding/ }
