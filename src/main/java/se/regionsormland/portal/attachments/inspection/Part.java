package se.regionsormland.portal.attachments.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;

/** A part of a package in XML, read element by element. No document of an office has a DTD. */
abstract class Part extends DefaultHandler {

  /** Of a kind there are some hundred; a reader remembers each name that it meets. */
  private static final int MOST_NAMES = 20_000;

  private final Set<String> names = new HashSet<>();

  abstract void element(String name, Attributes attributes, String space) throws RefusedFile;

  void text(String text) {}

  void end() throws RefusedFile {}

  final void read(InputStream in) throws IOException {
    try {
      var reader = factory().newSAXParser().getXMLReader();
      reader.setContentHandler(this);
      reader.setErrorHandler(this);
      reader.setEntityResolver((_, _) -> new InputSource(InputStream.nullInputStream()));
      reader.parse(new InputSource(in));
    } catch (SAXException e) {
      throw e.getException() instanceof RefusedFile refused
          ? refused
          : new RefusedFile(Refusal.DAMAGED);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
    var factory = SAXParserFactory.newNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory;
  }

  @Override
  public final void startElement(String space, String name, String written, Attributes attributes)
      throws SAXException {
    try {
      remember(name);
      for (int at = 0; at < attributes.getLength(); at++) {
        remember(attributes.getLocalName(at));
      }
      element(name, attributes, space);
    } catch (RefusedFile e) {
      throw new SAXException(e);
    }
  }

  @Override
  public final void endDocument() throws SAXException {
    try {
      end();
    } catch (RefusedFile e) {
      throw new SAXException(e);
    }
  }

  private void remember(String name) throws RefusedFile {
    if (names.add(name) && names.size() > MOST_NAMES) {
      throw new RefusedFile(Refusal.UNPACKED);
    }
  }

  @Override
  public final void characters(char[] signs, int from, int length) {
    text(new String(signs, from, length));
  }

  @Override
  public final void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  /** By its name alone, whatever prefix it has; empty where it is not there. */
  static String value(Attributes attributes, String name) {
    for (int at = 0; at < attributes.getLength(); at++) {
      if (attributes.getLocalName(at).equals(name)) {
        return attributes.getValue(at);
      }
    }
    return "";
  }

  static boolean isOn(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }
}
