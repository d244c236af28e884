package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.validation.BeanPropertyBindingResult;

class FormErrorsTest {

  record QuestionForm(@Nullable String title, @Nullable String email) {}

  @Test
  void errors_stand_in_the_order_of_the_form_and_those_of_the_whole_come_first() {
    var result = new BeanPropertyBindingResult(new QuestionForm("", "x"), "questionForm");
    result.rejectValue("email", "none", "Skriv en e-postadress");
    result.rejectValue("title", "none", "Ge idén ett namn");
    result.reject("none", "Skicka igen");

    var errors = FormErrors.of(result, new StaticMessageSource(), Locale.of("sv"));

    assertThat(errors.form()).isEqualTo("questionForm");
    assertThat(errors.errors())
        .containsExactly(
            new FormErrors.Item(null, "Skicka igen"),
            new FormErrors.Item("title", "Ge idén ett namn"),
            new FormErrors.Item("email", "Skriv en e-postadress"));
  }
}
