package se.regionsormland.portal.attachments.inspection.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Unpacked;

/** Goes through a PDF token by token; the content of streams is passed by. */
final class PdfWalk {

  private static final int LONGEST_NAME = 127;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};
  private static final int MOST_PACKED = 16 * 1024 * 1024;

  private final PdfSource source;
  private final PdfNames names;
  private final Unpacked unpacked;

  /** The names since the last object began: those of a stream's own dictionary among them. */
  private final Set<String> near = new HashSet<>();

  private final List<Long> packed = new ArrayList<>();
  private String last = "";
  private long at;

  PdfWalk(PdfSource source, PdfNames names, Unpacked unpacked) {
    this.source = source;
    this.names = names;
    this.unpacked = unpacked;
  }

  void walk() throws IOException {
    while (at < source.size()) {
      int sign = source.at(at);
      if (sign == '/') {
        name();
      } else if (sign == '(') {
        text();
      } else if (sign == '%') {
        remark();
      } else if (sign == '<' && source.at(at + 1) == '<') {
        at += 2;
        last = "";
      } else if (sign == '<') {
        hex();
      } else if (sign == 's' && stands(STREAM) && !isLetter(source.at(at - 1))) {
        stream();
      } else if (sign == 'o' && source.at(at + 1) == 'b' && source.at(at + 2) == 'j') {
        at += 3;
        near.clear();
      } else {
        if (!isBlank(sign)) {
          last = "";
        }
        at++;
      }
    }
  }

  private void name() throws IOException {
    var name = new StringBuilder();
    at++;
    for (int sign = source.at(at); isRegular(sign); sign = source.at(at)) {
      if (sign == '#' && hexAt(at + 1) >= 0 && hexAt(at + 2) >= 0) {
        sign = hexAt(at + 1) * 16 + hexAt(at + 2);
        at += 2;
      }
      if (name.length() < LONGEST_NAME) {
        name.append((char) sign);
      }
      at++;
    }
    last = name.toString();
    near.add(last);
    names.saw(last);
    if (near.size() > 10_000) {
      near.clear();
    }
  }

  /** In round brackets, and those within it are told by a backslash or come in pairs. */
  private void text() throws IOException {
    long begin = at;
    int depth = 0;
    do {
      int sign = source.at(at);
      if (sign < 0) {
        throw new RefusedFile(Refusal.DAMAGED);
      }
      if (sign == '\\') {
        at++;
      } else if (sign == '(') {
        depth++;
      } else if (sign == ')') {
        depth--;
      }
      at++;
    } while (depth > 0);
    names.text(last, at - begin - 2);
    last = "";
  }

  /** To the end of its line, for whoever reads the file as text. */
  private void remark() throws IOException {
    while (at < source.size() && source.at(at) != '\r' && source.at(at) != '\n') {
      at++;
    }
  }

  private void hex() throws IOException {
    long begin = at;
    while (source.at(at) != '>') {
      if (source.at(at) < 0) {
        throw new RefusedFile(Refusal.DAMAGED);
      }
      at++;
    }
    at++;
    names.text(last, at - begin - 2);
    last = "";
  }

  private void stream() throws IOException {
    long begin = at + STREAM.length;
    begin += source.at(begin) == '\r' ? 1 : 0;
    begin += source.at(begin) == '\n' ? 1 : 0;
    if (near.contains("ObjStm")) {
      mustBeUsual();
      packed.add(begin);
    }
    at = endOf(begin);
    near.clear();
  }

  private long endOf(long begin) throws IOException {
    at = begin;
    while (at < source.size()) {
      if (source.at(at) == 'e' && stands(END)) {
        return at + END.length;
      }
      at++;
    }
    throw new RefusedFile(Refusal.DAMAGED);
  }

  /** Of a file that is not encrypted: then nothing in it could be unpacked. */
  void walkPacked() throws IOException {
    for (long begin : packed) {
      var out = inflated(begin);
      new PdfWalk(PdfSource.of(out, out.length), names, unpacked).walk();
    }
  }

  /** Other ways to pack objects than the usual one hide what they are. */
  private void mustBeUsual() throws RefusedFile {
    boolean usual =
        near.contains("FlateDecode")
            && near.stream().filter(one -> one.endsWith("Decode")).count() == 1
            && !near.contains("DecodeParms");
    if (!usual) {
      throw new RefusedFile(Refusal.ACTIVE);
    }
  }

  private byte[] inflated(long begin) throws IOException {
    var inflater = new Inflater();
    var in = new byte[8 * 1024];
    var piece = new byte[16 * 1024];
    var out = new ByteArrayOutputStream();
    long place = begin;
    try {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int read = fill(in, place);
          if (read == 0) {
            throw new RefusedFile(Refusal.DAMAGED);
          }
          place += read;
          inflater.setInput(in, 0, read);
        }
        int made = inflater.inflate(piece);
        if (made == 0 && inflater.needsDictionary()) {
          throw new RefusedFile(Refusal.DAMAGED);
        }
        unpacked.add(made);
        out.write(piece, 0, made);
        if (out.size() > MOST_PACKED) {
          throw new RefusedFile(Refusal.UNPACKED);
        }
      }
    } catch (DataFormatException e) {
      throw new RefusedFile(Refusal.DAMAGED);
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  private int fill(byte[] bytes, long place) throws IOException {
    int length = (int) Math.min(bytes.length, source.size() - place);
    for (int each = 0; each < length; each++) {
      bytes[each] = (byte) source.at(place + each);
    }
    return Math.max(0, length);
  }

  private boolean stands(byte[] word) throws IOException {
    for (int each = 0; each < word.length; each++) {
      if (source.at(at + each) != word[each]) {
        return false;
      }
    }
    return true;
  }

  private int hexAt(long place) throws IOException {
    return Character.digit(source.at(place), 16);
  }

  private static boolean isLetter(int sign) {
    return sign >= 'a' && sign <= 'z';
  }

  private static boolean isBlank(int sign) {
    return sign <= ' ';
  }

  private static boolean isRegular(int sign) {
    return sign > ' ' && "()<>[]{}/%".indexOf(sign) < 0;
  }
}
