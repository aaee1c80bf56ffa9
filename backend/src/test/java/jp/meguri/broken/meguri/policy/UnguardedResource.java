package jp.meguri.broken.meguri.policy;

import jakarta.ws.rs.GET;

class UnguardedResource {
    @GET
    public String read() {
        return "";
    }
}
