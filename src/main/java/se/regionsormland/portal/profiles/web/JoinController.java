package se.regionsormland.portal.profiles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.profiles.Claims;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.CountryNames;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.Option;

/** An organisation that the register does not have joins it. */
@Controller
@ForEveryone
@RequestMapping("/partner/anslut")
class JoinController {

  private static final List<Option> TYPES =
      Option.of("", "profiles.join.type.choose")
          .before(Option.all(ActorType.values(), "partners.type."));

  private final Claims claims;
  private final LetterLimits letters;
  private final CountryNames countryNames;

  JoinController(Claims claims, LetterLimits letters, CountryNames countryNames) {
    this.claims = claims;
    this.letters = letters;
    this.countryNames = countryNames;
  }

  @GetMapping
  ModelAndView form(FormToken token, Locale language) {
    return page(language).addObject("joinForm", JoinForm.empty());
  }

  @PostMapping
  ModelAndView write(
      FormToken token,
      @Valid JoinForm joinForm,
      BindingResult binding,
      HttpServletRequest request,
      Locale language) {
    if (!joinForm.hasNumber()) {
      binding.rejectValue("number", "profiles.join.number.wrong");
    }
    var known = claims.known(joinForm.organisationName(), joinForm.digits());
    known.ifPresent(_ -> binding.rejectValue("organisation", "profiles.join.organisation.known"));
    if (!binding.hasErrors()
        && !letters.allow("join " + joinForm.address(), joinForm.address(), request)) {
      binding.reject("profiles.wait");
    }
    if (binding.hasErrors()) {
      return page(language).addObject("known", known.orElse(null));
    }
    claims.write(token.sending(), joinForm.claim(), language);
    return new ModelAndView("redirect:/partner/anslut/brev");
  }

  @GetMapping("/brev")
  String written() {
    return "profiles/written";
  }

  private ModelAndView page(Locale language) {
    return new ModelAndView("profiles/join")
        .addObject("types", TYPES)
        .addObject(
            "municipalities",
            Option.of("", "profiles.join.municipality.none").before(Option.municipalities()))
        .addObject(
            "countries",
            Arrays.stream(Locale.getISOCountries())
                .map(code -> Option.plain(code, countryNames.of(code, language)))
                .sorted(Comparator.comparing(Option::label, Languages.inOrder()))
                .toList());
  }
}
