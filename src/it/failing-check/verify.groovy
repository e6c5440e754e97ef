import java.nio.charset.StandardCharsets

def lines = new File(basedir, 'build.log').readLines(StandardCharsets.UTF_8.name())
def first = lines.findIndexOf { it ==~ /\[ERROR\] src\/reports\/2024\/xincheng\.md:\d+:\d+ error section-missing: .+/ }
assert first >= 0
def shown = lines[(first + 1)..(first + 3)]
assert shown.every { it.startsWith('[ERROR] ') }
assert shown[1] ==~ /\[ERROR\] [\s|]*\^\s*/
assert shown[2] ==~ /\[ERROR\] .*\S.*/
assert lines.any { it.contains('-Dreport-site.failOn=never') }
assert lines.any { it.contains('BUILD FAILURE') }

assert new File(basedir, 'target/report-site-check/check.json')
        .getText(StandardCharsets.UTF_8.name()).contains('"section-missing"')
assert !new File(basedir, 'target/report-site').exists()
