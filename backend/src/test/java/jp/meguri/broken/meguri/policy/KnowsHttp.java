package jp.meguri.broken.meguri.policy;

import jakarta.ws.rs.core.Response;

class KnowsHttp {
    Response answer;
}
