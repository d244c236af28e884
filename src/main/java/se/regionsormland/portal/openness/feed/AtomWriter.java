package se.regionsormland.portal.openness.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.regionsormland.portal.shared.County;

/** Writes a feed as XML. What XML cannot hold is left out of the words. */
final class AtomWriter {

  static final String TYPE = "application/atom+xml";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  static final String AUTHOR = "Projektporten, " + County.ours().region();

  private final XMLStreamWriter xml;

  private AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] write(Feed feed) {
    var bytes = new ByteArrayOutputStream();
    try {
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new AtomWriter(xml).feed(feed);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private void feed(Feed feed) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", "sv");
    element("id", feed.id());
    element("title", feed.title());
    element("updated", time(feed.updated()));
    author(AUTHOR);
    link("self", TYPE, feed.self());
    link("alternate", "text/html", feed.page());
    for (var entry : feed.entries()) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Feed.Entry entry) throws XMLStreamException {
    xml.writeStartElement(ATOM, "entry");
    element("id", entry.id());
    element("title", entry.title());
    author(entry.author());
    element("published", time(entry.published()));
    element("updated", time(entry.updated()));
    link("alternate", "text/html", entry.page());
    element("content", entry.content());
    xml.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement(ATOM, "author");
    element("name", name);
    xml.writeEndElement();
  }

  private void element(String name, String words) throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(writable(words));
    xml.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The characters of XML 1.0; half a pair of surrogates is none. */
  private static String writable(String words) {
    return words
        .codePoints()
        .filter(one ->
            one == '\t'
                || one == '\n'
                || (one >= 0x20 && one <= 0xD7FF)
                || (one >= 0xE000 && one <= 0xFFFD)
                || one >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
