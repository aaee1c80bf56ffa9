package jp.meguri.policy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy in one line. */
@Schema(name = "PolicySummary")
public record PolicySummary(
        @Schema(examples = "132101-2024") String code,
        @Schema(examples = "小金井市") String municipalityName,
        @Schema(examples = "在宅医療・介護連携推進基本方針") String title,
        int firstFiscalYear,
        int lastFiscalYear) {}
