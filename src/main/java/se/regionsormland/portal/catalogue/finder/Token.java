package se.regionsormland.portal.catalogue.finder;

import java.util.List;
import java.util.Set;
import se.regionsormland.portal.catalogue.finder.Vocabulary.Meaning;
import se.regionsormland.portal.catalogue.text.Word;

/**
 * A word of the text as the finder understands it. A filler says nothing; a plain word may tell the
 * finder something, but is no reason that anybody would accept. A word of all project prose is a
 * reason only where no other word is.
 */
record Token(
    Word word,
    int sentence,
    boolean filler,
    boolean plain,
    boolean prose,
    boolean known,
    List<Meaning> guesses,
    Set<String> themes) {}
