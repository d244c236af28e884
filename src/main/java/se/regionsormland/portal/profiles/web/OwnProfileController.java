package se.regionsormland.portal.profiles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.NewLinks;
import se.regionsormland.portal.profiles.OwnProfiles;
import se.regionsormland.portal.profiles.Profile;
import se.regionsormland.portal.profiles.ProfileContent;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Typed;

/** For whoever represents an organisation: what it says of itself, to confirm or correct. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-profiler/{key}")
class OwnProfileController {

  private final OwnProfiles profiles;
  private final ProfileFormPage form;
  private final NewLinks newLinks;

  OwnProfileController(OwnProfiles profiles, ProfileFormPage form, NewLinks newLinks) {
    this.profiles = profiles;
    this.form = form;
    this.newLinks = newLinks;
  }

  @GetMapping
  ModelAndView page(@PathVariable String key) {
    return new ModelAndView("profiles/own")
        .addObject("key", key)
        .addObject("claim", claim(key))
        .addObject("profile", profiles.profile(key).orElse(null));
  }

  @PostMapping("/bekraftelse")
  ModelAndView confirm(@PathVariable String key) {
    profiles.confirm(key);
    return toOwn(key);
  }

  @GetMapping("/andra")
  ModelAndView change(@PathVariable String key) {
    return profiles
        .profile(key)
        .map(own -> page(key, HttpStatus.OK).addObject("profileForm", ProfileForm.of(own)))
        .orElseGet(() -> toOwn(key));
  }

  @PostMapping("/andra")
  ModelAndView save(
      @PathVariable String key, @Valid ProfileForm profileForm, BindingResult binding) {
    if (profiles.profile(key).isEmpty()) {
      throw new DeadKey();
    }
    check(profileForm, claim(key), binding);
    if (binding.hasErrors()) {
      return page(key, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var mine = profileForm.content(form.strategy());
    return profiles
        .change(key, Typed.number(profileForm.version()), mine)
        .map(theirs -> beside(key, mine, theirs))
        .orElseGet(() -> toOwn(key));
  }

  private static void check(ProfileForm form, Claim claim, BindingResult binding) {
    if (!form.hasLinks()) {
      binding.rejectValue("reach.links", "profiles.form.links.wrong");
    }
    if (form.isPersons(claim.person().name())) {
      binding.rejectValue("reach.mailbox", "profiles.form.mailbox.person");
    }
  }

  /** Her own text in the form, and what a colleague has made of it meanwhile. */
  private ModelAndView beside(String key, ProfileContent mine, Profile theirs) {
    return page(key, HttpStatus.CONFLICT)
        .addObject("theirs", theirs)
        .addObject("differing", Differing.parts(mine, theirs.content()));
  }

  @GetMapping("/lamna")
  ModelAndView askBeforeLeaving(@PathVariable String key) {
    return new ModelAndView("profiles/leave").addObject("key", key).addObject("claim", claim(key));
  }

  @PostMapping("/lamna")
  ModelAndView leave(@PathVariable String key) {
    profiles.leave(key);
    return toOwn(key);
  }

  /** Another link: the older ones hold no more. */
  @PostMapping("/ny-lank")
  ModelAndView newLink(@PathVariable String key, HttpServletRequest request) {
    return newLinks.ask(KeyKind.PROFILE, key, "/mina-profiler/", request);
  }

  private ModelAndView page(String key, HttpStatus status) {
    return form.show("/mina-profiler/" + key + "/andra", claim(key), status);
  }

  private Claim claim(String key) {
    return profiles.find(key).orElseThrow(DeadKey::new);
  }

  private static ModelAndView toOwn(@Nullable String key) {
    return new ModelAndView("redirect:/mina-profiler/" + key);
  }
}
