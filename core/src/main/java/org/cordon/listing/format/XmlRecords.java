package org.cordon.listing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cordon.listing.ListFile;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.jspecify.annotations.Nullable;

/// An XML file as a stream of records, each a small tree; memory is that of one record.
///
/// A document type declaration is refused, so there are no entities to expand or fetch. Close it
/// after use. Not thread-safe.
public final class XmlRecords implements AutoCloseable {

  private static final int BYTES_A_CHAR = 4;

  private final ListFile file;
  private final ReadLimits limits;
  private final Set<String> containers;
  private final GuardedInput input;
  private final XMLStreamReader xml;
  private final Deque<String> path = new ArrayDeque<>();
  private final XmlElement root;
  private int records;

  /// Opens the file and reads to its root element.
  ///
  /// @param containers paths below the root (`"INDIVIDUALS"`, `"a/b"`) to enter; every other
  ///   element met is a record and comes out of [#next()] whole
  /// @throws UnusableListException if it is no XML, is empty, or declares a document type
  public static XmlRecords open(ListFile file, Set<String> containers, ReadLimits limits)
      throws IOException, UnusableListException {
    GuardedInput input =
        new GuardedInput(new BufferedInputStream(file.open()), file.name(), limits);
    try {
      return new XmlRecords(file, containers, limits, input);
    } catch (XMLStreamException | IOException | UnusableListException | RuntimeException e) {
      input.close();
      throw input.explain(e);
    }
  }

  private XmlRecords(ListFile file, Set<String> containers, ReadLimits limits, GuardedInput input)
      throws XMLStreamException, IOException, UnusableListException {
    this.file = file;
    this.limits = limits;
    this.containers = containers;
    this.input = input;
    this.xml = factory().createXMLStreamReader(XmlText.open(input, file.name()));
    this.root = readRoot();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
      throw new XMLStreamException("refers to an outside entity " + systemId);
    });
    return factory;
  }

  private XmlElement readRoot() throws XMLStreamException, UnusableListException {
    while (xml.hasNext()) {
      int event = nextEvent();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return element();
      }
    }
    throw new UnusableListException(file.name() + " has no root element");
  }

  /// The root element with its attributes, without its children.
  public XmlElement root() {
    return root;
  }

  /// Where in its file an element stands, its entry not known yet.
  public org.cordon.listing.Problems.Origin origin(XmlElement element) {
    return new org.cordon.listing.Problems.Origin(file.name(), element.line(), "");
  }

  /// The next record; null at the end of the root element.
  ///
  /// @throws UnusableListException if the file is broken off or over a limit
  public @Nullable XmlElement next() throws IOException, UnusableListException {
    try {
      return nextRecord();
    } catch (XMLStreamException | RuntimeException e) {
      throw input.explain(e);
    }
  }

  private @Nullable XmlElement nextRecord() throws XMLStreamException, UnusableListException {
    while (xml.hasNext()) {
      switch (nextEvent()) {
        case XMLStreamConstants.START_ELEMENT -> {
          path.addLast(xml.getLocalName());
          if (!containers.contains(String.join("/", path))) {
            XmlElement record = tree();
            path.removeLast();
            return record;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (path.isEmpty()) {
            drain();
            return null;
          }
          path.removeLast();
        }
        default -> {}
      }
    }
    return null;
  }

  private void drain() throws XMLStreamException, UnusableListException {
    while (xml.hasNext()) {
      nextEvent();
    }
  }

  private XmlElement tree() throws XMLStreamException, UnusableListException {
    if (++records > limits.maxRecords()) {
      throw over("more than " + limits.maxRecords() + " records");
    }
    XmlElement record = element();
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(record);
    int nodes = 1;
    while (!open.isEmpty()) {
      switch (nextEvent()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement child = element();
          nodes += 1 + xml.getAttributeCount();
          open.element().add(child);
          open.push(child);
          if (nodes > limits.maxRecordNodes() || open.size() + path.size() > limits.maxDepth()) {
            throw over(
                "a record of more than "
                    + limits.maxRecordNodes()
                    + " nodes or "
                    + limits.maxDepth()
                    + " levels");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(open.element());
        default -> {}
      }
    }
    return record;
  }

  private void text(XmlElement element) throws UnusableListException {
    if (element.textLength() + xml.getTextLength() > limits.maxValueChars()) {
      throw over(
          "a value of more than " + limits.maxValueChars() + " characters in " + element.name());
    }
    element.add(xml.getText());
  }

  private XmlElement element() {
    Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(xml.getAttributeCount());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return new XmlElement(xml.getLocalName(), line(), attributes);
  }

  private int nextEvent() throws XMLStreamException, UnusableListException {
    input.allow((long) limits.maxValueChars() * BYTES_A_CHAR);
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw new UnusableListException(
          file.name() + ":" + line() + " declares a document type (DTD); such files are refused");
    }
    return event;
  }

  private long line() {
    return xml.getLocation().getLineNumber();
  }

  private UnusableListException over(String what) {
    return new UnusableListException(
        file.name() + ":" + line() + " holds " + what + "; the file is refused");
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("closing " + file.name(), e);
    } finally {
      input.close();
    }
  }
}
