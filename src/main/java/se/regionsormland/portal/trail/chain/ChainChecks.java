package se.regionsormland.portal.trail.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the last check saw of each chain, as administrators read it. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ChainChecks {

  private final List<Chain> chains;
  private final KeptChecks checks;
  private final HeadKey key;

  ChainChecks(List<Chain> chains, KeptChecks checks, HeadKey key) {
    this.chains = chains.stream().sorted(Comparator.comparing(Chain::name)).toList();
    this.checks = checks;
    this.key = key;
  }

  /** {@code last}: empty until the first night. */
  public record State(String chain, Optional<ChainCheck> last) {

    public boolean isBroken() {
      return last.isPresent() && !last.get().isWhole();
    }
  }

  public List<State> latest() {
    return chains.stream()
        .map(chain -> new State(chain.name(), checks.latest(chain.name())))
        .toList();
  }

  /** Without a key, who owns the database can rewrite all of it unseen. */
  public boolean haveKey() {
    return key.isThere();
  }
}
