package se.regionsormland.portal.reading;

/** Reads a text at once. Keeps and logs nothing of it. */
public interface TextReader {

  Reading read(String text);
}
