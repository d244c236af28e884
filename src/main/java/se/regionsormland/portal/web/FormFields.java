package se.regionsormland.portal.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/** The fields of a form as they are sent: those of its parts have the part's name before theirs. */
record FormFields(String name, RecordComponent field) {

  static Stream<FormFields> of(Class<?> form) {
    return of("", form);
  }

  private static Stream<FormFields> of(String before, Class<?> form) {
    return Arrays.stream(form.getRecordComponents())
        .flatMap(field ->
            field.getType().isRecord()
                ? of(before + field.getName() + ".", field.getType())
                : Stream.of(new FormFields(before + field.getName(), field)));
  }

  boolean isForWords() {
    return Room.isForWords(field);
  }
}
