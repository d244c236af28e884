package se.regionsormland.portal.notification.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.notification.Letters;
import se.regionsormland.portal.web.NotFound;

@Controller
@ForAdministrators
@RequestMapping("/administration/brev")
class LettersController {

  private final Letters letters;

  LettersController(Letters letters) {
    this.letters = letters;
  }

  @GetMapping
  String list(@RequestParam(name = "efter", required = false) @Nullable String after, Model model) {
    model.addAttribute("sent", letters.areSent());
    model.addAttribute("missing", letters.missing());
    model.addAttribute("counts", letters.counts());
    model.addAttribute("failed", letters.failed().stream().map(LetterRow::new).toList());
    model.addAttribute("list", LetterPage.of(letters.after(LetterPage.place(after))));
    return "notification/letters";
  }

  @GetMapping("/{id}")
  String read(@PathVariable UUID id, Model model) {
    var letter = letters.open(id).orElseThrow(NotFound::new);
    model.addAttribute("letter", new LetterRow(letter));
    model.addAttribute("body", Objects.requireNonNull(letter.open()).body());
    return "notification/letter";
  }

  @PostMapping("/{id}/nytt-forsok")
  String tryAgain(@PathVariable UUID id) {
    letters.tryAgain(id);
    return "redirect:/administration/brev";
  }
}
