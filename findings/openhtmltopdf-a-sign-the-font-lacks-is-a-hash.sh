#!/usr/bin/env bash
# openhtmltopdf-pdfbox 1.1.65 (PDF/UA, one registered font: Liberation Sans, as PDFBox brings it) and veraPDF
# (validation-model-jakarta 1.30.2): a sign that the font does not have, here the ticked box of a form.
# Guess: the writer fails, warns, or leaves the sign out; or veraPDF finds text that does not say what was written, since
#   PDF/UA demands that each sign maps to its Unicode value.
# Seen: the page shows "#" where the sign stood, and "#" is what a reader aloud, a search and a copy get: "Godkänd: ☑"
#   reads "Godkänd: #". Nothing is thrown, and veraPDF finds the file conforming. Whoever has documents made from what
#   people type must read the words back, or look for what the font lacks beforehand.
# Needs: a JDK of 17 or newer and Maven.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jdk=
for one in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  [ -x "$one/bin/javac" ] || continue
  if [ "$("$one/bin/javac" -version 2>&1 | sed 's/[^0-9]*\([0-9]*\).*/\1/')" -ge 17 ]; then jdk=$one; fi
done
[ -n "$jdk" ] || { echo "no JDK of 17 or newer"; exit 2; }

cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>signs</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.github.openhtmltopdf</groupId>
      <artifactId>openhtmltopdf-pdfbox</artifactId>
      <version>1.1.65</version>
    </dependency>
    <dependency>
      <groupId>org.verapdf</groupId>
      <artifactId>validation-model-jakarta</artifactId>
      <version>1.30.2</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>2.0.17</version>
    </dependency>
  </dependencies>
</project>
XML
(cd "$work" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=jars)

cat >"$work/Signs.java" <<'JAVA'
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

public class Signs {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  public static void main(String[] args) throws Exception {
    XRLog.setLoggingEnabled(false);
    VeraGreenfieldFoundryProvider.initialise();
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT), "One", 400, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.withHtmlContent(
        "<html lang=\"sv\"><head><title>Beslut</title><meta name=\"subject\" content=\"Beslut\"/>"
            + "<style>* { font-family: One; font-weight: normal }</style></head>"
            + "<body><h1>Beslut</h1><p>Godkänd: \u2611</p></body></html>",
        "/");
    builder.toStream(out);
    builder.run();
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      System.out.println("words: " + new PDFTextStripper().getText(pdf).strip().replace("\n", " | "));
    }
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(out.toByteArray()), PDFAFlavour.PDFUA_1);
        var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      System.out.println("veraPDF, PDF/UA-1: " + validator.validate(parser).isCompliant());
    }
  }
}
JAVA
"$jdk/bin/javac" -encoding UTF-8 -cp "$work/jars/*" -d "$work" "$work/Signs.java"
seen=$("$jdk/bin/java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$work:$work/jars/*" Signs 2>/dev/null)
echo "$seen"
grep -q '^words: Beslut | Godkänd: #$' <<<"$seen" && grep -q '^veraPDF, PDF/UA-1: true$' <<<"$seen"
