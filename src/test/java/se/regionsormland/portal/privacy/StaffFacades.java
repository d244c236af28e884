package se.regionsormland.portal.privacy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import se.regionsormland.portal.PortalClasses;
import se.regionsormland.portal.cases.SendersCase;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;

/** What those who work with cases can call outside the pages. */
final class StaffFacades {

  private static final List<String> ROOMS =
      List.of(
          "se.regionsormland.portal.cases",
          "se.regionsormland.portal.ideas",
          "se.regionsormland.portal.meetings",
          "se.regionsormland.portal.opinions",
          "se.regionsormland.portal.relations",
          "se.regionsormland.portal.requests",
          "se.regionsormland.portal.assessment");

  private StaffFacades() {}

  static List<String> methodsWithoutViewer() {
    return PortalClasses.ALL.stream()
        .filter(one -> ROOMS.contains(one.getPackageName()))
        .flatMap(one -> one.getMethods().stream())
        .filter(StaffFacades::isForStaff)
        .filter(one -> one.getRawParameterTypes().stream().noneMatch(StaffFacades::isViewer))
        .map(JavaMethod::getFullName)
        .sorted()
        .toList();
  }

  /** A case without a viewer is its sender's: for the room that opened it by the sender's key. */
  static List<String> readersOfSendersCase() {
    return PortalClasses.ALL.get(SendersCase.class).getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .map(JavaClass::getFullName)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isForStaff(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && (method.isAnnotatedWith(ForCaseWorkers.class)
            || method.isAnnotatedWith(ForOfficers.class)
            || method.getOwner().isAnnotatedWith(ForCaseWorkers.class)
            || method.getOwner().isAnnotatedWith(ForOfficers.class));
  }

  private static boolean isViewer(JavaClass type) {
    return type.isEquivalentTo(Viewer.class);
  }
}
