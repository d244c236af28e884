package se.regionsormland.portal.privacy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.PortalClasses;
import se.regionsormland.portal.cases.SendersCase;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Opened;
import se.regionsormland.portal.records.RecordGuard;

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
        .filter(one -> ROOMS.stream().anyMatch(room -> isIn(room, one)))
        .flatMap(one -> one.getMethods().stream())
        .filter(StaffFacades::isForStaff)
        .filter(one -> one.getRawParameterTypes().stream().noneMatch(StaffFacades::isViewer))
        .map(JavaMethod::getFullName)
        .sorted()
        .toList();
  }

  private static boolean isIn(String room, JavaClass one) {
    return (one.getPackageName() + ".").startsWith(room + ".");
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

  /** Where it is said that a case is open to somebody. */
  static List<String> whoSaysThatACaseIsOpen() {
    return Stream.of(OpenCase.class, Opened.class)
        .flatMap(one -> PortalClasses.ALL.get(one).getAccessesToSelf().stream())
        .filter(one -> one.getTarget().getName().equals("<init>"))
        .map(JavaAccess::getOriginOwner)
        .map(JavaClass::getFullName)
        .distinct()
        .sorted()
        .toList();
  }

  /** Who has the guard say it without asking it: whoever asked in her own statement. */
  static List<String> whoReadsForTheGuard() {
    return PortalClasses.ALL.get(RecordGuard.class).getAccessesToSelf().stream()
        .filter(one -> one.getTarget().getName().equals("read"))
        .map(JavaAccess::getOriginOwner)
        .map(JavaClass::getFullName)
        .distinct()
        .toList();
  }

  /** What was opened may be closed by now: whatever writes asks in its own turn. */
  static List<String> writersOfWhatWasOpened() {
    return PortalClasses.ALL.stream()
        .flatMap(one -> one.getMethods().stream())
        .filter(one -> one.getRawParameterTypes().stream().anyMatch(StaffFacades::isOpened))
        .filter(StaffFacades::writes)
        .map(JavaMethod::getFullName)
        .toList();
  }

  private static boolean writes(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(Transactional.class)
        .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
        .filter(one -> one.propagation() != Propagation.MANDATORY && !one.readOnly())
        .isPresent();
  }

  private static boolean isViewer(JavaClass type) {
    return type.isEquivalentTo(Viewer.class) || isOpened(type);
  }

  private static boolean isOpened(JavaClass type) {
    return type.isEquivalentTo(OpenCase.class) || type.isEquivalentTo(Opened.class);
  }
}
