package se.regionsormland.portal.registry.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.registry.board.BoardLists;

/** The lists for the board: each as it was frozen, to read, to print and as a file. */
@Controller
@ForCaseWorkers
@RequestMapping("/arbeta/namndens-lista")
class BoardListController {

  private final BoardLists lists;
  private final BoardSheet sheet;

  BoardListController(BoardLists lists, BoardSheet sheet) {
    this.lists = lists;
    this.sheet = sheet;
  }

  @GetMapping
  String all(Viewer viewer, Model model) {
    model.addAttribute("editions", lists.editions(viewer));
    return "registry/board-lists";
  }

  @PostMapping
  String freeze(Viewer viewer) {
    return "redirect:/arbeta/namndens-lista/" + lists.freeze(viewer);
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Viewer viewer, Model model) {
    model.addAttribute("list", lists.read(id, viewer));
    return "registry/board-list";
  }

  @GetMapping("/{id}/listan.xlsx")
  ResponseEntity<byte[]> file(@PathVariable UUID id, Viewer viewer) {
    return sheet.of(lists.read(id, viewer));
  }
}
