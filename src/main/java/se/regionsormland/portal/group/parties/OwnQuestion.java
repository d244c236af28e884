package se.regionsormland.portal.group.parties;

import java.util.List;

/**
 * What a case asks of the one who looks at it.
 *
 * @param opened false while it waits for her answer, or for a decision about her
 * @param asked she has not answered what there is to answer now
 * @param matching her own organisations that the case names: a reason to ask, no conflict
 * @param parties how many parties came later
 */
public record OwnQuestion(boolean opened, boolean asked, List<String> matching, int parties) {

  public OwnQuestion {
    matching = List.copyOf(matching);
  }
}
