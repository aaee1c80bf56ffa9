package jp.meguri.broken.meguri.policy;

import jakarta.persistence.EntityManager;

class Asks {
    EntityManager database;
}
