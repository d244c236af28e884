package se.regionsormland.portal.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;

/** All words of an answer, whatever kind of file it is. */
final class ReadResponse {

  private ReadResponse() {}

  /** With its status and its headers. */
  static String all(MockHttpServletResponse response) {
    return response.getHeaderNames().stream()
        .map(name -> name + ": " + response.getHeaders(name))
        .collect(Collectors.joining("\n", response.getStatus() + "\n", "\n" + words(response)));
  }

  static String words(MockHttpServletResponse response) {
    return read(String.valueOf(response.getContentType()), response.getContentAsByteArray());
  }

  private static boolean isZip(byte[] content) {
    return content.length > 4 && content[0] == 'P' && content[1] == 'K';
  }

  static String unzipped(byte[] file) {
    var words = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        words.append(entry.getName()).append(read(entry.getName(), zip.readAllBytes()));
      }
      return words.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String type, byte[] content) {
    if (isZip(content)) {
      return unzipped(content);
    }
    if (!type.endsWith("pdf")) {
      return new String(content, StandardCharsets.UTF_8);
    }
    try (var file = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
