package jp.meguri.broken.meguri.policy;

class ThingHelper {}
