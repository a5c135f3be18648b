package org.linebyline.doclinker.weave;

import java.util.List;

import org.linebyline.doclinker.weave.catalog.WorkUse;

/** The works that equations come from. */
final class OriginEntries implements Entries<WorkUse> {

    private final WorkLookup works;

    OriginEntries(WorkLookup works) {
        this.works = works;
    }

    @Override
    public List<Leaf.Group<WorkUse>> groups() {
        return works.groups().stream().map(group -> new Leaf.Group<>(group.id(), group.label(), group.title(),
                group.entries().stream().filter(work -> !work.equations().isEmpty()).toList()))
                .filter(group -> !group.entries().isEmpty()).toList();
    }

    @Override
    public Object view(WorkUse work, Medium medium) {
        return works.view(work, medium);
    }
}
