package org.reportsite.link;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The files that one unit's pages need beside them. A file that is referred to twice is copied once. */
final class Copies {

    private final SourceFolder folder;
    private final CopyNames names = new CopyNames();
    private final Map<Path, FileCopy> copies = new HashMap<>();

    Copies(SourceFolder folder) {
        this.folder = folder;
    }

    /**
     * The copy of a file that is shown as an image.
     *
     * @throws TroubleException if there is none, or it is no image by its content
     */
    FileCopy image(Path path) throws TroubleException {
        SourceFolder.Found file = folder.find(path);
        return copies.containsKey(file.real()) ? copies.get(file.real()) : addImage(path, file);
    }

    /**
     * The copy of a file that is linked to.
     *
     * @throws TroubleException if there is none, or it is of a kind that is not published
     */
    FileCopy linked(Path path) throws TroubleException {
        SourceFolder.Found file = folder.find(path);
        if (copies.containsKey(file.real())) {
            return copies.get(file.real());
        }
        // By the real name: a link called plan.pdf must not publish a draft.
        String extension = FileKinds.extension(file.real().getFileName().toString());
        if (FileKinds.isImage(extension)) {
            return addImage(path, file);
        } else if (FileKinds.isText(extension)) {
            throw new TroubleException(Trouble.UNPUBLISHED);
        } else if (!FileKinds.isDocument(extension)) {
            throw new TroubleException(Trouble.KIND, extension);
        }
        return add(path, file, new ImageFile(extension, null));
    }

    private FileCopy addImage(Path path, SourceFolder.Found file) throws TroubleException {
        return add(path, file, ImageFile.read(file.real()));
    }

    private FileCopy add(Path path, SourceFolder.Found file, ImageFile image) {
        String name = names.next(path.getFileName().toString(), image.type());
        FileCopy copy = new FileCopy(name, file.real(), image.type(), file.bytes(), image.size());
        copies.put(file.real(), copy);
        return copy;
    }
}
