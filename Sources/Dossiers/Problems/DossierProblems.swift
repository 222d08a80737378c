import SourceText

/// Every code that reading content can report, by section.
public let dossierProblems = [
  keyCodes, valueCodes, referenceCodes, syntaxCodes, ledgerFileCodes, settingsCodes, audienceCodes,
]
