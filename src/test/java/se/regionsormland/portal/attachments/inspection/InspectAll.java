package se.regionsormland.portal.attachments.inspection;

import java.nio.file.Files;
import java.nio.file.Path;

/** A program of its own that looks into each file of a folder and says what it answers. */
public final class InspectAll {

  private InspectAll() {}

  /** The folder; the files' names are numbers, and beside each stands what it is called. */
  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    Inspection.of(folder.resolve("0"), Files.readString(folder.resolve("0.namn")));
    System.gc();
    var machine = Runtime.getRuntime();
    System.out.println("used " + (machine.totalMemory() - machine.freeMemory()) / (1024 * 1024));
    for (int at = 0; Files.exists(folder.resolve(String.valueOf(at))); at++) {
      var name = Files.readString(folder.resolve(at + ".namn"));
      var verdict = Inspection.of(folder.resolve(String.valueOf(at)), name);
      System.out.println(at + " " + InspectionTest.said(verdict));
    }
  }
}
