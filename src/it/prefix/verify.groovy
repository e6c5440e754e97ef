def files(File folder) {
    def found = new TreeMap()
    folder.eachFileRecurse {
        if (it.file) found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString()
    }
    found
}

def first = files(new File(basedir, 'target/report-site')) + files(new File(basedir, 'target/report-site-check'))
def second = files(new File(basedir, 'target/other-site')) + files(new File(basedir, 'target/other-check'))

assert first.keySet().containsAll(['index.html', 'xincheng/2023.html', 'check.json'])
assert second.keySet() == first.keySet()
assert first.keySet().findAll { first[it] != second[it] }.isEmpty()
