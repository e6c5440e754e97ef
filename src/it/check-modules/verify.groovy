import java.nio.charset.StandardCharsets

def text = { new File(basedir, it).getText(StandardCharsets.UTF_8.name()) }
def log = text('build.log')

// Each module's own reports, in its own folder; places are relative to the module.
assert text('city/target/report-site-check/check.json').contains('"findings":[]')
assert text('district/target/report-site-check/check.json').contains('"rule":"placeholder"')
assert log =~ /\[ERROR\] src\/reports\/2024\/library\.md:7:\d+ error placeholder: /
assert !new File(basedir, 'city/target/report-site').exists()

// The parent and a module without reports have nothing to check.
assert !new File(basedir, 'nothing/target/report-site-check').exists()
assert !new File(basedir, 'target/report-site-check').exists()
assert (log =~ /Nothing to do: .*nothing\/src\/reports/ || log =~ /Nothing to do: .*nothing.src.reports/)
