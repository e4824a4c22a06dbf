package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cordon.listing.DesignationBuilder;
import org.jspecify.annotations.Nullable;

/// One element of a record with all below it, which remembers what was asked of it, so that
/// [#unread] can tell what a reader passed over.
///
/// Names are local names, without namespace prefix. Not thread-safe.
public final class XmlElement {

  private final String name;
  private final long line;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<String> readAttributes = new java.util.HashSet<>();
  private boolean read;
  private boolean textRead;

  XmlElement(String name, long line, Map<String, String> attributes) {
    this.name = name;
    this.line = line;
    this.attributes = new LinkedHashMap<>(attributes);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String characters) {
    text.append(characters);
  }

  int textLength() {
    return text.length();
  }

  public String name() {
    return name;
  }

  /// The line its start tag ends on, from 1.
  public long line() {
    return line;
  }

  /// The attribute's value as printed; empty where it is absent.
  public String attribute(String attributeName) {
    readAttributes.add(attributeName);
    return attributes.getOrDefault(attributeName, "");
  }

  /// The element's own text, white space tidied; text of children not included.
  public String text() {
    textRead = true;
    return DesignationBuilder.tidy(text.toString());
  }

  /// The element's own text with its line breaks, for cells that hold a name a line.
  public String rawText() {
    textRead = true;
    return text.toString();
  }

  /// The children of this name, in order.
  public List<XmlElement> children(String childName) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : children) {
      if (child.name.equals(childName)) {
        child.read = true;
        found.add(child);
      }
    }
    return found;
  }

  /// All children, in order; they count as asked for.
  public List<XmlElement> children() {
    children.forEach(child -> child.read = true);
    return List.copyOf(children);
  }

  /// The first child of this name; null where there is none. Further ones stay unread.
  public @Nullable XmlElement child(String childName) {
    for (XmlElement child : children) {
      if (child.name.equals(childName)) {
        child.read = true;
        return child;
      }
    }
    return null;
  }

  /// The tidied text of the first child of this name; empty where there is none.
  public String childText(String childName) {
    XmlElement child = child(childName);
    return child == null ? "" : child.text();
  }

  /// The elements at the end of a path of names (`"names/name"`), in order.
  public List<XmlElement> all(String path) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      return children(path);
    }
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : children(path.substring(0, slash))) {
      found.addAll(child.all(path.substring(slash + 1)));
    }
    return found;
  }

  /// Reports every value below that nobody asked for: text and attributes that are not blank.
  ///
  /// @param ignored paths that are passed over on purpose. `a/b` is an element with all below it
  ///   (unless it was asked for), `a/@b` an attribute; a path may start at any depth.
  /// @param report takes the element the value stands at and its path
  public void unread(Set<String> ignored, BiConsumer<XmlElement, String> report) {
    if (!ignored.contains(name)) {
      unread(new Step(null, name), ignored, report);
    }
  }

  /* A path is put together only where something may be unread; that is a small part of a file. */
  private record Step(@Nullable Step before, String name) {
    String path() {
      return before == null ? name : before.path() + "/" + name;
    }

    boolean isIgnored(Set<String> ignored) {
      if (ignored.contains(name)) {
        return true;
      }
      String path = path();
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (ignored.contains(path.substring(slash + 1))) {
          return true;
        }
      }
      return ignored.contains(path);
    }
  }

  private void unread(Step here, Set<String> ignored, BiConsumer<XmlElement, String> report) {
    attributes.forEach((attribute, value) -> {
      if (!readAttributes.contains(attribute) && !value.isBlank()) {
        Step at = new Step(here, "@" + attribute);
        if (!at.isIgnored(ignored)) {
          report.accept(this, at.path());
        }
      }
    });
    if (!textRead
        && !text.toString().isBlank()
        && !DesignationBuilder.tidy(text.toString()).isEmpty()) {
      report.accept(this, here.path());
    }
    for (XmlElement child : children) {
      Step at = new Step(here, child.name);
      if (child.read || !at.isIgnored(ignored)) {
        child.unread(at, ignored, report);
      }
    }
  }

  /// What stands at a path [#unread] reported: the attribute's value or the element's text, without
  /// counting as asked for.
  public String valueAt(String path) {
    int at = path.lastIndexOf("/@");
    return at < 0
        ? DesignationBuilder.tidy(text.toString())
        : attributes.getOrDefault(path.substring(at + 2), "");
  }
}
