import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory
import de.larsgrefer.sass.embedded.importer.ClasspathImporter

/** Finds govuk/… inside the jar of govuk-frontend, whichever version the project names. */
class Components extends ClasspathImporter {
  String version

  URL canonicalizeUrl(String url) {
    super.canonicalizeUrl(
        url.replaceFirst('^govuk/', "META-INF/resources/webjars/govuk-frontend/$version/dist/govuk/"))
  }
}

def styles = new File(project.basedir, 'src/main/styles')
def css = new File(project.build.outputDirectory, 'static/portal.css')
def newest = ([project.file] + styles.listFiles().toList())*.lastModified().max()
if (css.lastModified() >= newest) return

SassCompilerFactory.bundled().withCloseable { sass ->
  sass.outputStyle = OutputStyle.COMPRESSED
  sass.loadPaths = [styles]
  sass.quietDeps = true
  // The borrowed components are written for an older Sass.
  ['import', 'global-builtin', 'slash-div', 'color-functions'].each { sass.addSilenceDeprecation(it) }
  def components = new Components(version: project.properties['govuk-frontend.version'])
  sass.registerImporter(components.autoCanonicalize())
  css.parentFile.mkdirs()
  css.setText(sass.compileFile(new File(styles, 'portal.scss')).css, 'UTF-8')
}
