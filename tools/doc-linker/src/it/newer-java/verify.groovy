def log = new File(basedir, 'build.log').readLines()
assert log.any { it.endsWith('1 chapter, 1 equation, 4 linked lines: no finding') }
