package org.cordon.listing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamException;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;

/* A file's bytes under two limits: of the whole file, and since the last sign of progress, so that a
 * parser can't be made to buffer one endless token. */
final class GuardedInput extends CountedInput {

  private final String name;
  private final ReadLimits limits;
  private long read;
  private long allowedUpTo;

  GuardedInput(InputStream in, String name, ReadLimits limits) {
    super(in);
    this.name = name;
    this.limits = limits;
    this.allowedUpTo = limits.maxBytes();
  }

  /// Lets this many more bytes through from here.
  void allow(long bytes) {
    allowedUpTo = read + bytes;
  }

  @Override
  void count(int bytes) throws OverLimitException {
    read += bytes;
    if (read > limits.maxBytes()) {
      throw new OverLimitException(
          name + " is larger than " + limits.maxBytes() + " bytes; the file is refused");
    }
    if (read > allowedUpTo) {
      throw new OverLimitException(
          name
              + " holds a single value of more than "
              + limits.maxValueChars()
              + " characters; the file is refused");
    }
  }

  /// What a parser's failure means for whoever gave the file; reading errors of the disk pass.
  UnusableListException explain(Exception failure) throws IOException {
    if (failure instanceof UnusableListException unusable) {
      return unusable;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OverLimitException over) {
        return new UnusableListException(String.valueOf(over.getMessage()), over);
      }
      if (cause instanceof CharacterCodingException) {
        return new UnusableListException(
            name + place(failure) + " can't be read as XML: it breaks its own encoding", failure);
      }
      if (cause instanceof IOException io) {
        throw io;
      }
    }
    return new UnusableListException(
        name + place(failure) + " can't be read as XML: " + oneLine(failure), failure);
  }

  private static String place(Exception failure) {
    return failure instanceof XMLStreamException xml && xml.getLocation() != null
        ? ":" + xml.getLocation().getLineNumber()
        : "";
  }

  private static String oneLine(Exception failure) {
    String message = String.valueOf(failure.getMessage());
    return message.substring(message.lastIndexOf('\n') + 1).replace("Message: ", "").strip();
  }

  static final class OverLimitException extends IOException {
    private static final long serialVersionUID = 1L;

    OverLimitException(String message) {
      super(message);
    }
  }
}
