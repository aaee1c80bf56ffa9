package jp.meguri.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an error becomes an answer: RFC 9457, in Japanese, without a trace of the inside. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response refusal(Refusal refusal) {
        int status = switch (refusal.kind()) {
            case INVALID_INPUT -> 400;
            case NOT_SIGNED_IN -> 401;
            case NOT_ALLOWED -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case UNPROCESSABLE -> 422;
            case TOO_MANY -> 429;
            case PRECONDITION_MISSING -> 428;
            case TRY_LATER -> 503;
        };
        return answer(new Problem(
                "/problems/" + refusal.slug(),
                refusal.title(),
                status,
                refusal.getMessage(),
                refusal.violations(),
                refusal.current()));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return refusal(new InvalidInput(Inputs.of(e.getConstraintViolations())));
    }

    @ServerExceptionMapper
    Response noFiscalYear(NotAFiscalYear e) {
        return refusal(new InvalidInput("fiscalYear", e.getMessage()));
    }

    /** The framework has a mapper of its own for this one, which would say less. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        return refusal(Inputs.unreadable(e));
    }

    @ServerExceptionMapper({
        OptimisticLockException.class,
        PessimisticLockException.class,
        LockTimeoutException.class,
        LockAcquisitionException.class,
        JDBCConnectionException.class
    })
    Response busy(Exception e) {
        LOG.warn("A transaction could not be completed: " + e.getClass().getSimpleName());
        return answer(new Problem("busy", "いまは処理できません", 503, "混み合っています。内容は保存されていません。少し待ってからもう一度お試しください。"));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        return answer(standard(e.getResponse().getStatus()));
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) {
        LOG.error("Unexpected error", e);
        return answer(standard(500));
    }

    /** The problem for a plain HTTP status. */
    static Problem standard(int status) {
        return switch (status) {
            case 400 -> new Problem("bad-request", "要求の形が正しくありません", status, "要求を読み取れませんでした。");
            case 401 -> new Problem("not-signed-in", "サインインが必要です", status, "サインインしてから、もう一度お試しください。");
            case 403 -> new Problem("not-allowed", "権限がありません", status, "この操作をする権限がありません。");
            case 404 -> new Problem("unknown-record", "見つかりません", status, "指定されたものは見つかりません。");
            case 405 -> new Problem("method-not-allowed", "この操作はできません", status, "この場所では使えない操作です。");
            case 406 -> new Problem("not-acceptable", "求められた形式では返せません", status, "application/json を指定してください。");
            case 413 -> new Problem("too-large", "送られたデータが大きすぎます", status, "1 MiB 以内にしてください。");
            case 415 -> new Problem("unsupported-media-type", "対応していない形式です", status, "Content-Type を確かめてください。");
            default ->
                new Problem(
                        status < 500 ? "refused" : "internal",
                        status < 500 ? "要求を受け付けられません" : "内部で誤りが起きました",
                        status,
                        status < 500 ? "要求の内容を確かめてください。" : "時間をおいて、もう一度お試しください。");
        };
    }

    static Response answer(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem);
        if (problem.current() != null) {
            response.header("ETag", problem.current().etag());
        }
        if (problem.status() == 503 || problem.status() == 429) {
            response.header("Retry-After", problem.status() == 503 ? "2" : "30");
        }
        return response.build();
    }
}
