package org.cordon.name;

/// A legal form: its usual short name and its class.
public record LegalForm(String shortName, LegalClass legalClass) {}
