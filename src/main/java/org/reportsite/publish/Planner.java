package org.reportsite.publish;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.reportsite.diagnostic.InvalidInputException;
import org.reportsite.diagnostic.Problem;

/** Compares the site that was built with what stands in the output folder. Changes nothing. */
final class Planner {

    private final String displayPath;
    private final Standing standing;
    private final Manifest previous;
    private final WorkFolder work;

    /**
     * A planner for an output folder.
     *
     * @param displayPath the folder as messages show it
     * @param standing what stands in it
     * @param previous the files that earlier builds put there
     * @param work where the new files are staged
     */
    Planner(String displayPath, Standing standing, Manifest previous, WorkFolder work) {
        this.displayPath = displayPath;
        this.standing = standing;
        this.previous = previous;
        this.work = work;
    }

    /**
     * The plan for a site.
     *
     * @param wanted its files
     * @param staged those of them that are staged; the others are known to stand already
     * @throws InvalidInputException if something that is not from an earlier build stands in the way
     */
    Plan plan(WantedFiles wanted, Set<String> staged) throws InvalidInputException, IOException {
        SortedMap<String, Digest> files = wanted.files();
        Set<String> unwanted = unwanted(wanted);
        Set<String> blocking = new LinkedHashSet<>(unwanted);
        blocking.removeIf(path -> !wanted.areBlockedBy(path));
        List<String> placed = placed(files.keySet(), staged, blocking);
        requireNoConflict(blocking, wanted.folders(), placed);

        Manifest manifest = Manifest.of(files);
        List<Step> steps = new ArrayList<>();
        blocking.forEach(path -> steps.add(Step.aside(path)));
        placed.forEach(path -> steps.add(Step.place(path)));
        unwanted.stream().filter(path -> !blocking.contains(path)).forEach(path -> steps.add(Step.aside(path)));
        if (!standing.hasContent(Manifest.NAME, manifest.encode())) {
            steps.add(Step.place(Manifest.NAME));
        }
        Publication result = new Publication(placed.size(), files.size() - placed.size(), unwanted.size());
        return new Plan(List.copyOf(steps), manifest, result);
    }

    /** The files to remove, assets last: an old page must not be there after what it loads. */
    private Set<String> unwanted(WantedFiles wanted) throws IOException {
        List<String> assets = new ArrayList<>();
        Set<String> unwanted = new LinkedHashSet<>();
        for (String path : previous.files().keySet()) {
            if (!wanted.has(path) && standing.hasFile(path)) {
                (isAsset(path) ? assets : unwanted).add(path);
            }
        }
        unwanted.addAll(assets);
        return unwanted;
    }

    /** The files to put in their places, assets first: a page must never be there before what it loads. */
    private List<String> placed(Collection<String> files, Set<String> staged, Set<String> blocking) throws IOException {
        Set<String> going = new HashSet<>();
        blocking.forEach(path -> going.add(SitePath.folded(path)));
        List<String> assets = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (String path : files) {
            if (!staged.contains(path)) {
                requireStanding(path);
            } else if (going.contains(SitePath.folded(path)) || !standing.hasContentOf(path, work.staged(path))) {
                (isAsset(path) ? assets : pages).add(path);
            }
        }
        assets.addAll(pages);
        return assets;
    }

    /** It stood there when it was built: without this, a site with holes would pass for a whole one. */
    private void requireStanding(String path) throws IOException {
        if (!standing.hasFile(path)) {
            throw new NoSuchFileException(standing.at(path).toString(), null, "deleted while the site was built");
        }
    }

    private void requireNoConflict(Set<String> going, Collection<String> folders, Collection<String> files)
            throws InvalidInputException, IOException {
        List<Problem> problems = new Conflicts(displayPath, standing, previous, going).find(folders, files);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static boolean isAsset(String path) {
        return path.startsWith("assets/") || path.startsWith("search/");
    }
}
