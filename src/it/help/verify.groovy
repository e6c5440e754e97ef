import java.nio.charset.StandardCharsets

def log = new File(basedir, 'build.log').getText(StandardCharsets.UTF_8.name())
assert log.contains('report-site:generate')
for (name in ['sourceDirectory', 'outputDirectory', 'checkDirectory', 'failOn', 'date', 'skip']) {
    assert log.contains("User property: report-site.$name")
}
assert log.contains('Default: error')
assert log.contains('${project.basedir}/src/reports')
