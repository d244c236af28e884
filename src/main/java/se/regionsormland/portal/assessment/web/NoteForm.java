package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record NoteForm(
    @NotBlank(message = "{assessment.note.text.empty}")
        @Size(max = 4000, message = "{assessment.note.text.long}")
        @Nullable String text) {

  static NoteForm empty() {
    return new NoteForm("");
  }
}
