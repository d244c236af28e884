package se.regionsormland.portal.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NoteForm(
    @Nullable String token,
    @NotBlank(message = "{assessment.note.text.empty}")
        @Size(max = 4000, message = "{assessment.note.text.long}")
        @Nullable String text) {

  static NoteForm empty() {
    return new NoteForm(UUID.randomUUID().toString(), "");
  }
}
