package se.regionsormland.portal.assessment;

import java.util.List;
import java.util.UUID;

/** Whoever sends the letters tells what became of them. */
public interface CaseLetters {

  /** To the sender of an idea that has come in, oldest first. */
  List<CaseLetter> of(UUID ideaId);
}
