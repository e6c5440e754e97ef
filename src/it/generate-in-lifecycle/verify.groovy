import java.nio.charset.StandardCharsets

def site = new File(basedir, 'target/report-site')
for (page in ['index.html', 'xincheng/index.html', 'xincheng/2023.html', 'xincheng/2024.html',
              'xincheng/compare.html', 'xincheng/compare.json', 'site.json']) {
    assert new File(site, page).file
}
assert new File(basedir, 'target/report-site-check/check.json').file

def log = new File(basedir, 'build.log').getText(StandardCharsets.UTF_8.name())
assert log.contains(':generate (default)')
assert log.contains(new File(site, 'index.html').path)
