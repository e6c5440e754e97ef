import java.nio.charset.StandardCharsets

def log = new File(basedir, 'build.log').getText(StandardCharsets.UTF_8.name())
for (goal in ['generate', 'check', 'help']) {
    assert log.contains("report-site:$goal")
}
for (name in ['sourceDirectory', 'outputDirectory', 'checkDirectory', 'failOn', 'date', 'skip', 'reports', 'writeBaseline']) {
    assert log.contains("User property: report-site.$name")
}
assert log.contains('Default: error')
assert log.contains('${project.basedir}/src/reports')
// The help goal's words for a parameter without a purpose.
assert !log.contains('(no description available)')
