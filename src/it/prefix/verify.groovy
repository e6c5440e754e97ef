def files(File folder) {
    def found = new TreeMap()
    folder.eachFileRecurse {
        if (it.file) found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString()
    }
    found
}

def same(String one, String other) {
    def first = files(new File(basedir, one))
    def second = files(new File(basedir, other))
    assert !first.isEmpty()
    assert second.keySet() == first.keySet()
    first.each { path, bytes -> assert second[path] == bytes: path }
}

same('target/report-site', 'target/other-site')
same('target/report-site-check', 'target/other-check')
