package se.regionsormland.portal.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.advice.Advice;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

/** What the machine reads in a case's text, beside what it finds in the strategy. */
@InsideTest
class MachineReadsTest {

  private static final String BEGUN =
      "Vi har redan börjat gräva dammar i Flen, totalt 9 miljoner varav 5 från EU";

  @Autowired private CaseIdeas ideas;
  @Autowired private Cases cases;
  @Autowired private Machine machine;
  @Autowired private Advice advice;
  @Autowired private SubmittedIdeas submitted;

  @AfterEach
  void leave() {
    As.nobody();
  }

  @Test
  void the_notes_are_swedish_sentences_for_the_answer() {
    var reference = ideas.came(BEGUN);
    As.signIn(Role.OFFICER);
    assertThat(
            advice
                .forAnswer(cases.read(reference, As.viewer(Role.OFFICER)).idea())
                .picture()
                .read()
                .sentences())
        .anyMatch(sentence -> sentence.contains("”har redan börjat”"))
        .allMatch(sentence -> sentence.endsWith(".") || sentence.endsWith("?"));
  }

  @Test
  void nobody_is_told_to_talk_to_herself() {
    assertThat(toTalkTo("Föreningen")).contains("Flens kommun");
    assertThat(toTalkTo("Flens kommun")).isNotEmpty().doesNotContain("Flens kommun");
    assertThat(toTalkTo("Flens kommun, tekniska enheten")).doesNotContain("Flens kommun");
    assertThat(toTalkTo("Tekniska förvaltningen i Flens kommun")).doesNotContain("Flens kommun");
  }

  @Test
  void what_was_hard_to_read_is_no_obstacle() {
    var reference = ideas.came("Vi vill bygga en cykelväg och behöver 900 000 kr, svar före jul.");
    As.signIn(Role.OFFICER);
    assertThat(
            advice
                .forAnswer(cases.read(reference, As.viewer(Role.OFFICER)).idea())
                .picture()
                .read()
                .sentences())
        .noneMatch(sentence -> sentence.contains("det ni söker") || sentence.contains("före jul"));
  }

  private List<String> toTalkTo(String sender) {
    var officer = As.signIn(Role.OFFICER);
    var text = "Vi vill samla regnvatten i dammar vid skolan i Flen.";
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 3, 1),
            SomeIdea.saying("Dammar", text),
            new Contact("Någon", sender, "a@example.org", ""));
    var idea =
        submitted
            .find(submitted.registerByHand(entry, officer), As.viewer(Role.OFFICER))
            .orElseThrow();
    return machine.on(idea, As.viewer(Role.OFFICER)).actors().stream()
        .map(one -> one.named().actor().name())
        .toList();
  }
}
