package se.regionsormland.portal.registry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.registry.contents.ArchiveContents;
import se.regionsormland.portal.registry.contents.Filed;
import se.regionsormland.portal.registry.contents.LeftOut;
import se.regionsormland.portal.shared.County;

/**
 * What the package is about and what is in it, in terms of Dublin Core (DCMI Metadata Terms) where
 * it has one, else in elements of the portal's own. It is no FGS: that is the receiving archive's
 * to make of it.
 */
@Component
class ArchiveMetadata {

  private static final String TERMS = "http://purl.org/dc/terms/";

  /** {@code sums} are the SHA-256 of the documents by name. */
  byte[] of(ArchiveContents contents, Map<String, String> sums) {
    var out = new ByteArrayOutputStream();
    try {
      var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("arkivpaket");
      xml.writeNamespace("dcterms", TERMS);
      about(xml, contents);
      for (var part : contents.parts()) {
        xml.writeStartElement("fil");
        xml.writeAttribute("namn", part.name());
        xml.writeAttribute("sha256", sums.get(part.name()));
        term(xml, "title", part.document().title());
        term(xml, "format", "application/pdf");
        xml.writeEndElement();
      }
      for (var one : contents.attachments()) {
        attachment(xml, one);
      }
      for (var one : contents.leftOut()) {
        leftOut(xml, one);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return (out.toString(StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void about(XMLStreamWriter xml, ArchiveContents contents)
      throws XMLStreamException {
    var file = contents.file();
    var idea = file.idea();
    var answer = file.answer();
    term(xml, "conformsTo", "Dublin Core, DCMI Metadata Terms");
    term(xml, "identifier", idea.reference());
    own(xml, "diarienummer", file.status().diaryNumber());
    term(xml, "title", file.title());
    term(xml, "creator", idea.contact().name());
    term(xml, "contributor", idea.contact().organisation());
    term(xml, "publisher", County.ours().region());
    term(xml, "language", "sv");
    term(xml, "dateSubmitted", at(idea.came().at()));
    term(xml, "issued", answer == null ? "" : at(answer.at()));
    own(xml, "avslutat", at(contents.closedAt()));
    own(xml, "tillstand", idea.state().name());
  }

  /** As it came. Why its sender thinks that it should be secret goes with it. */
  private static void attachment(XMLStreamWriter xml, Filed one) throws XMLStreamException {
    var file = one.attachment();
    xml.writeStartElement("fil");
    xml.writeAttribute("namn", one.name());
    xml.writeAttribute("sha256", file.sha256());
    term(xml, "title", file.name());
    term(xml, "format", file.type());
    term(xml, "extent", file.size() + " bytes");
    term(xml, "dateSubmitted", at(file.addedAt()));
    term(xml, "accessRights", file.secrecy());
    xml.writeEndElement();
  }

  private static void leftOut(XMLStreamWriter xml, LeftOut one) throws XMLStreamException {
    xml.writeStartElement("utelamnat");
    xml.writeAttribute("slag", one.what().name());
    xml.writeAttribute("antal", String.valueOf(one.count()));
    var by = one.by();
    if (by != null) {
      own(xml, "gallringsbeslut", by.number());
      own(xml, "beslutsdag", by.day().toString());
    }
    xml.writeEndElement();
  }

  private static void term(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.writeStartElement("dcterms", name, TERMS);
      xml.writeCharacters(readable(value));
      xml.writeEndElement();
    }
  }

  private static void own(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(readable(value));
    xml.writeEndElement();
  }

  /** XML has no way at all to write some signs. */
  private static String readable(String value) {
    return value.replaceAll(
        "[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }

  private static String at(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
