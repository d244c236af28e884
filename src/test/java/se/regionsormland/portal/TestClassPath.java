package se.regionsormland.portal;

import java.io.File;
import java.util.Arrays;
import java.util.List;

/** What the tests run with, for processes of their own. */
public final class TestClassPath {

  private TestClassPath() {}

  /** Without empty parts: each of those would be the current folder, with its migrations twice. */
  public static List<String> parts() {
    var whole =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(whole.split(File.pathSeparator)).filter(part -> !part.isBlank()).toList();
  }

  public static String whole() {
    return String.join(File.pathSeparator, parts());
  }
}
