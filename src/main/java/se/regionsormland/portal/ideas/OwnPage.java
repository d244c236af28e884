package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.cases.CaseAnswer;
import se.regionsormland.portal.cases.Correspondence;

/**
 * What an owner's page shows of an idea of hers.
 *
 * @param beside empty where it is an idea and no more
 * @param since what has come of it since she sent it; empty for a draft, and when it is withdrawn
 */
public record OwnPage(
    SendersIdea idea,
    @Nullable Beside beside,
    List<Attached.File> attached,
    Marked marked,
    @Nullable Since since) {

  public OwnPage {
    attached = List.copyOf(attached);
  }

  /** {@code answer} is empty until it is answered. */
  public record Since(
      Correspondence said, @Nullable CaseAnswer answer, List<BesideSender.Shown> elsewhere) {

    public Since {
      elsewhere = List.copyOf(elsewhere);
    }

    public List<Matter> waits() {
      return all(BesideSender.Shown::waits);
    }

    public List<WrittenLine> decided() {
      return all(BesideSender.Shown::decided);
    }

    public List<Matter> ways() {
      return all(BesideSender.Shown::ways);
    }

    private <T> List<T> all(Function<BesideSender.Shown, List<T>> part) {
      return elsewhere.stream().flatMap(one -> part.apply(one).stream()).toList();
    }
  }
}
